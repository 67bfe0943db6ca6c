(component
  (component ;; one
    $C (; two ;)
    (export "c" (; three ;)) ;; four
    (import "./child.wat") ;; five
    ;; six
    (export "inner" (component)))
  (component (import "child.wat") ...) ;; seven
)
