(component
  (import "log" (instance))
  (component (import "next" (instance)))
  (instance (instantiate 0 (with "next" (instance 2))))
  (instance (instantiate 0 (with "next" (instance 0))))
)
