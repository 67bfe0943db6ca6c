(component ;; c1
 $Own ;; c2
 (@name ;; c3
 "x") ;; c4
 (import "q" (func)))
