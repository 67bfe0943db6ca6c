(component
  (component
    (import "wres" (type $wres (sub resource)))
    (import "make" (func $make (result (own $wres))))
    (import "ns:i/x" (instance $x (export "a" (func (result u32)))))
    (component $code-component
      (import "ns:i/x" (instance $i (export "a" (func (result u32)))))
      (core module $M (func (export "f") (result i32) i32.const 1))
      (core instance $m (instantiate $M))
      (func $f (result u32) (canon lift (core func $m "f")))
      (export "f" (func $f)))
    (component $component
      (import "wres" (type $wres (sub resource)))
      (import "make" (func $make (result (own $wres))))
      (import "ns:i/x" (instance (export "a" (func (result u32)))))
      (component $user
        (import "wres" (type $res (sub resource)))
        (import "make" (func (result (own $res)))))
      (instance (instantiate $user
        (with "wres" (type $wres))
        (with "make" (func $make))))
      (import "dependency0-0" (instance $code (export "f" (func (result u32)))))
      (core func (canon lower (func $code "f"))))
    (instance $code (instantiate $code-component (with "ns:i/x" (instance $x))))
    (instance $component (instantiate $component
      (with "dependency0-0" (instance $code))
      (with "wres" (type $wres))
      (with "make" (func $make))
      (with "ns:i/x" (instance $x))))
  )
)
