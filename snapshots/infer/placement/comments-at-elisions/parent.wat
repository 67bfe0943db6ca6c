(component
  (import "clock" (instance $clock ;; the time
    ... ;; whatever is asked for
  ))
  (import "./child.wasm" (component $Child ...))
  (instance $child (instantiate $Child ;; the child
    (with "clock" (instance $clock)) ;; its clock
    ;; the rest
    ... ;; from outside
  ))
)
