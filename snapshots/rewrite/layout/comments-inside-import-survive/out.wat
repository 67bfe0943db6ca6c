(component
  ;; one
  (; two ;)
  ;;; three: a doc comment
  ;; four
  (; five ;)
  ;; six
  (; seven (; nested ;) ;)
  (component $C
    (component $inner)
    (export "inner" (component $inner))
  ) ;; eight
  (export "c" (component $C))
)
