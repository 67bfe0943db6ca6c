(component
  (import "./child.wat" (component $C
    (import "fs" (instance
      (type $s (record (field "size" u64)))
      (export "stat" (type (eq $s)))))))
)
