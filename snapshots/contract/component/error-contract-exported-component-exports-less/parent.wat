(component
  (import "./child.wat" (component $C
    (export "k" (component
      (type $t u32)
      (export "t" (type (eq $t)))))))
)
