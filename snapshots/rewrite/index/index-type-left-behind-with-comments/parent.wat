(component
  (import "./child.wat" (; one ;) (component $C ;; two
    (export "inner" (; three ;) (component)) ;; four
  )) ;; five
  (type (func (result u8)))
  (type (func (result u16)))
  (import "g" (func $g (type 1)))
  (export "c" (component $C))
)
