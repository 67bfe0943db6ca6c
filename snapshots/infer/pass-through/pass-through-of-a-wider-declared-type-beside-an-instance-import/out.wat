(component
  (import "fd" (func $fd))
  (import "fb" (func $fb))
  (component $c-component (import "fd" (func)))
  (instance $c (instantiate $c-component (with "fd" (func $fd))))
  (alias outer 0 $c-component (component $C))
  (instance (instantiate $C
    (with "fb" (func $fb))
    (with "fd" (func $fd)))))
