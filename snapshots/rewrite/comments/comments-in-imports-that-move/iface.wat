(component
 (import "ns:p/t" (instance $t (export "r" (type (sub resource)))))
 (alias export $t "r" (type $r))
 (import "ns:p/u" (instance $u (export "r" (type (eq $r)))))
 (export "u" (instance $u))
)
