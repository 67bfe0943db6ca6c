(component
  (type $C-type u8)
  (instance $C-as-declared)
  (type $"\43-type-2" u16)
  (import "./child.wat" (component $C
    (export "f" (func))))
  (export "c" (component $C))
  (component
    (alias outer 1 $C-type (type))
    (export "t" (type 0)))
)
