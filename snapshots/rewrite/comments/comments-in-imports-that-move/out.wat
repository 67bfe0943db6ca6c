(component
 ;; u5
 (import "ns:p/t" (; t1 ;) (instance ;; t2
  $t (export "r" (type $r (sub resource))) ;; t3
  ))
 (alias export $t "r" (type $r-2))
 (import "ns:p/u" ;; u1
  (instance $u ;; u2
 (export "r" (type $r (eq $r-2))) ;; u3
   ) ;; u4
  ) ;; t4
 (component $A ;; c3
  (; c4 ;)(; c5 ;) ;; c6
 (import "q" (func)) (type u8)
  (component (alias outer $A 0 (type)))) ;; end
 (component $B (alias outer 1 $A (component $A))) (alias outer 0 $A (component))(import "ns:p/v" (instance $v (; v ;)
   (export "r" (type $r (eq $r-2)))
 ))
 ;; i1
 ;; i2
 (component $I
  (import "ns:p/t" (instance $t (export "r" (type (sub resource)))))
  (alias export $t "r" (type $r))
  (import "ns:p/u" (instance $u (export "r" (type (eq $r)))))
  (export "u" (instance $u))
 )
 (component $V (import "ns:p/t" (instance $t (export "r" (type (sub resource)))))
   (alias export $t "r" (type $r)) (import "ns:p/v" (instance (export "r" (type (eq $r))))))
 (instance (instantiate $V
   (with "ns:p/t" (instance $t))
   (with "ns:p/v" (instance $v))))
 (instance ;; w1
   (export "z" ;; w2
   ) (instantiate $I (with ;; w3
   "ns:p/t" ;; w4
   (instance ;; w5
     $t ;; w6
     ) ;; w7
     ) ;; w8
     (with "ns:p/u" (instance $u)) ;; w10
     ))
)
