;; Copyright the authors of child.wat.
;; Use it as you like.

(; It does nothing. ;)
(component
  (core module)
)
;; An epilogue.
