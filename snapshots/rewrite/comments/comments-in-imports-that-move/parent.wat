(component
 (import "ns:p/u" ;; u1
  (instance $u ;; u2
   ... ;; u3
   ) ;; u4
  ) ;; u5
 (import "ns:p/t" (; t1 ;) (instance ;; t2
  $t ... ;; t3
  )) ;; t4
 (import "./own2.wat" (component $A ...))(component $B (import "./own2.wat" (component $A ...))) (import "./own2.wat" (component ...))(import "ns:p/v" (instance $v (; v ;)...))
 (import "./iface.wat" ;; i1
  (component $I ;; i2
  ...))
 (component $V (import "ns:p/t" (instance $t (export "r" (type (sub resource)))))
   (alias export $t "r" (type $r)) (import "ns:p/v" (instance (export "r" (type (eq $r))))))
 (instance (instantiate $V ...))
 (instance ;; w1
   (export "z" ;; w2
   ) (instantiate $I (with ;; w3
   "ns:p/t" ;; w4
   (instance ;; w5
     $t ;; w6
     ) ;; w7
     ) ;; w8
     ... ;; w10
     ))
)
