(component
  (import "a:b/log" (instance $log-2 (export "line" (func))))
  (import "c:d/log" (instance $log (export "line" (func))))
  (component $child-component
    (import "a:b/log" (instance (export "line" (func))))
    (core module $Main (func (export "f") (result i32) i32.const 7))
    (core instance $main (instantiate $Main))
    (func (export "f") (result u32) (canon lift (core func $main "f")))
  )
  (component $component
    (import "c:d/log" (instance $log (export "line" (func))))
    (import "dependency0-0" (instance $child (export "f" (func (result u32)))))
    (component $other-component (import "c:d/log" (instance (export "line" (func)))))
    (instance $other (instantiate $other-component (with "c:d/log" (instance $log))))
    (core func $f (canon lower (func $child "f")))
  )
  (instance $child (instantiate $child-component (with "a:b/log" (instance $log-2))))
  (instance $component (instantiate $component
    (with "dependency0-0" (instance $child)) (with "c:d/log" (instance $log))))
)
