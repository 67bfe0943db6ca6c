(component
  (component $component)
  (type $component-type u8)
  (import "./child.wat" (component
    (export "f" (func))))
  (export "c" (component 1))
)
