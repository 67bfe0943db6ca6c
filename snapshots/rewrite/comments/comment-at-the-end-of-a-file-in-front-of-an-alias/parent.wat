(component
  (import "ns:p/t" (instance $t ...))
  (import "./child.wat" (component $C ...))(import "ns:p/u" (instance $u ...))
  (component $U
    (import "ns:p/t" (instance $t (export "r" (type (sub resource)))))
    (alias export $t "r" (type $r))
    (import "ns:p/u" (instance (export "r" (type (eq $r))))))
  (instance (instantiate $U ...)))
