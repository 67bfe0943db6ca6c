(component
  (import "ns:p/t" (instance $t (export "r" (type $r (sub resource)))))
  (component $C) ;; the end
  (alias export $t "r" (type $r-2))
  (import "ns:p/u" (instance $u
    (export "r" (type $r (eq $r-2)))
  ))
  (component $U
    (import "ns:p/t" (instance $t (export "r" (type (sub resource)))))
    (alias export $t "r" (type $r))
    (import "ns:p/u" (instance (export "r" (type (eq $r))))))
  (instance (instantiate $U
    (with "ns:p/t" (instance $t))
    (with "ns:p/u" (instance $u)))))
