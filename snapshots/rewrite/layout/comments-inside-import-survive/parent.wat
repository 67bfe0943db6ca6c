(component
  (import ;; one
    "./child.wat" (; two ;)
    ;;; three: a doc comment
    (component $C ;; four
      (export (; five ;) "inner" (component)) ;; six
    ) (; seven (; nested ;) ;)
  ) ;; eight
  (export "c" (component $C))
)
