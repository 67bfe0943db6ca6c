(component
  (import "log" (instance $log ;; from the host
    (export "line" (func (param "text" string)))
    (export "lines" (func (param "text" (list string))))
  ))
  (component $User (import "log" (instance
    (export "line" (func (param "text" string)))
    (export "lines" (func (param "text" (list string)))))))
  (instance (instantiate $User (with "log" (instance $log))))
)
