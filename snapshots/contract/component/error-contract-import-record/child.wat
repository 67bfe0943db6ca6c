(component
  (import "fs" (instance
    (type $s (record (field "size" u32)))
    (export "stat" (type (eq $s)))))
)
