(component
  (import "./child.wat" (component $C
    (export "i" (instance
      (type $t u32)
      (export "t" (type (eq $t)))
      (export "u" (type (eq $t)))))))
)
