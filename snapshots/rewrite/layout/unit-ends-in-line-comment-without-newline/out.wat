(component ;; before
(component $C
  (core module)
) ;; behind
;; the end
 (instance (instantiate $C)))
