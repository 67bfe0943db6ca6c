(component
  (import "./child.wat" (component $C
    (type $t (result u32 (error string)))
    (export "t" (type (eq $t)))))
)
