(component
  (; one ;)
  (type (component ;; two
    (export "inner" (; three ;) (component))))
  ;; four
  (component $C
    (component $inner)
    (export "inner" (component $inner))
  ) ;; five
  (type (func (result u8)))
  (type (func (result u16)))
  (import "g" (func $g (type 1)))
  (export "c" (component $C))
)
