(component
  (import "z" (func $z))
  (import "b" (func $b))
  (component $child-component
    (import "b" (func $f))
    (export "f" (func $f))
  )
  (component $component
    (import "z" (func $z))
    (import "b" (func $b))
    (import "dependency0-0" (instance $child (export "f" (func))))
    (core func (canon lower (func $child "f")))
    (component $User (import "z" (func)) (import "b" (func)))
    (instance (instantiate $User
      (with "z" (func $z))
      (with "b" (func $b))))
  )
  (instance $child (instantiate $child-component (with "b" (func $b))))
  (instance $component (instantiate $component
    (with "dependency0-0" (instance $child))
    (with "z" (func $z))
    (with "b" (func $b))))
)
