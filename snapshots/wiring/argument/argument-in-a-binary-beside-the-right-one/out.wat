(component
  (component $Child (;0;)
    (type (;0;) (func))
    (import "log" (func (;0;) (type 0)))
  )
  (type (;0;) (func))
  (import "log" (func $log (;0;) (type 0)))
  (instance $child (;0;) (instantiate $Child
      (with "log" (func $log))
      (with "other" (func $log))
    )
  )
)
