(component
  (import "./child.wat" (component $C
    (export "a" (instance
      (export "b" (instance
        (export "c" (instance
          (type $t u32)
          (export "t" (type (eq $t)))))))))))
)
