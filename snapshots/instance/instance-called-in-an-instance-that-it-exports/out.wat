(component
  (component $child-component
    (component $Inner
      (core module $Main (func (export "f") (result i32) i32.const 7))
      (core instance $main (instantiate $Main))
      (func (export "f") (result u32) (canon lift (core func $main "f"))))
    (instance $inner (instantiate $Inner))
    (export "inner" (instance $inner))
  )
  (component $component
    (import "dependency0-0" (instance $child
      (export "inner" (instance (export "f" (func (result u32)))))
    ))
    (alias export $child "inner" (instance $inner))
    (core func $f (canon lower (func $inner "f")))
    (core module $Main (import "" "f" (func $f (result i32))) (export "g" (func $f)))
    (core instance $main (instantiate $Main (with "" (instance (export "f" (func $f))))))
    (func (export "g") (result u32) (canon lift (core func $main "g")))
  )
  (instance $child (instantiate $child-component))
  (instance $component (instantiate $component
    (with "dependency0-0" (instance $child))))
  (export "g" (func $component "g"))
)
