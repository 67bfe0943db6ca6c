(component
  (component $N
    (import "./child.wat" (component $C
      (import "log" (func))))
    (instance (instantiate $C))
  )
)
