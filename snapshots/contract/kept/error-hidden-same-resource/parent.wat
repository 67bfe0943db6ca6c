(component
  (import "./child.wat" (component $C
    (export "a" (instance (export "r" (type (sub resource)))))
    (export "b" (instance (export "r" (type (sub resource)))))))
  (component $N
    (import "a" (instance $a (export "r" (type (sub resource)))))
    (alias export $a "r" (type $r))
    (import "b" (instance (export "r" (type (eq $r))))))
  (instance $i (instantiate $C))
  (instance (instantiate $N
    (with "a" (instance $i "a"))
    (with "b" (instance $i "b"))))
)
