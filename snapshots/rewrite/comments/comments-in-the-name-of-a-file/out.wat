(component ;; c1
 $P ;; c2
 (import "q" (func $q))
 ;; c3
 (; c4 ;)
 ;; c5
 ;; c6
 (component $A ;; c1
   ;; c2
  ;; c3
   ;; c4
  (import "q" (func))) ;; c7
 ;; c9
 ;; c10
 ;; c11
 ;; c12
 (alias outer 0 $A (component $child)) (; c13 ;)
 (instance $i ;; d1
   (instantiate ;; d2
    $A ;; d3
    (with "q" (func $q)) ;; d4
   ) ;; d5
 )
 (export "k" (component $child) ;; c8
  ) )
