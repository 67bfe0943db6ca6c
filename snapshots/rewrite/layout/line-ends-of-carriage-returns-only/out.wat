(component  ;; the parent  ;; why
;; the child
(component $C ;; first  (core module)) ;; last
  (instance (instantiate $C)))