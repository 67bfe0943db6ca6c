(component
  (import "./child.wat" (component $C
    (export "a" (instance $a
      (export "r" (type (sub resource)))))
    (alias export $a "r" (type $r))
    (export "b" (instance
      (export "r" (type (eq $r)))))))
)
