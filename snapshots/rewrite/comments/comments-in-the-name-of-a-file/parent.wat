(component ;; c1
 $P ;; c2
 (import "./child.wat" ;; c3
  (component (; c4 ;) $A ;; c5
  ...) ;; c6
  ) ;; c7
 (component (export "k" ;; c8
  ) ;; c9
  (import "./child.wat" ;; c10
  ) ;; c11
  ... ;; c12
  ) (; c13 ;)
 (instance $i ;; d1
   (instantiate ;; d2
    $A ;; d3
    ... ;; d4
   ) ;; d5
 ) )
