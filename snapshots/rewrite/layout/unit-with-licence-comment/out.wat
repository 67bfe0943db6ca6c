;; Copyright the authors of parent.wat.
(component
  ;; Copyright the authors of child.wat.
  ;; Use it as you like.

  (; It does nothing. ;)
  (component $C
    (core module)
  )
  ;; An epilogue.
  (instance (instantiate $C))
)
