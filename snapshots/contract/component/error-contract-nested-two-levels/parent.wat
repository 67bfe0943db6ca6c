(component
  (import "./child.wat" (component $C
    (export "a" (instance
      (export "b" (instance
        (type $t u32)
        (export "t" (type (eq $t)))))))))
)
