(component
  (import "a:b/log@0.2.2" (instance $log (export "line" (func))))
  (import "./child.wat" (instance $child (export "f" (func))))
  (alias export $child "f" (func $f))
  (import "child" (external-id "./child.wat") (component $Child
    (import "a:b/log@0.2.2" (instance (export "line" (func))))
    (export "f" (func))))
)
