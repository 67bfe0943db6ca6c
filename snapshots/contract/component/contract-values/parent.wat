(component
  (import "./child.wat" (component $C
    (type $t (record (field "a" (list (option u8))) (field "b" (result (tuple u8 string) (error (list char 4))))))
    (export "t" (type (eq $t)))))
)
