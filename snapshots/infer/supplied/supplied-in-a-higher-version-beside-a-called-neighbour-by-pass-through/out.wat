(component
  (import "ns:log/x@0.2.2" (instance $x (export "a" (func (result u32)))))
  (component $child-component
    (import "ns:log/x@0.2.2" (instance $log (export "a" (func (result u32)))))
    (export "f" (func $log "a"))
  )
  (component $component
    (import "ns:log/x@0.2.2" (instance $x (export "a" (func (result u32)))))
    (import "dependency0-0" (instance $child (export "f" (func (result u32)))))
    (core func (canon lower (func $child "f")))
    (component $User (import "ns:log/x@0.2.0" (instance (export "a" (func (result u32))))))
    (instance (instantiate $User (with "ns:log/x@0.2.0" (instance $x))))
  )
  (instance $child (instantiate $child-component (with "ns:log/x@0.2.2" (instance $x))))
  (instance $component (instantiate $component
    (with "dependency0-0" (instance $child)) (with "ns:log/x@0.2.2" (instance $x))))
)
