(component
  (import "./child.wat" (instance $child ...))
  (alias export $child "inner" (instance $inner))
  (core func $f (canon lower (func $inner "f")))
  (core module $Main (import "" "f" (func $f (result i32))) (export "g" (func $f)))
  (core instance $main (instantiate $Main (with "" (instance (export "f" (func $f))))))
  (func (export "g") (result u32) (canon lift (core func $main "g")))
)
