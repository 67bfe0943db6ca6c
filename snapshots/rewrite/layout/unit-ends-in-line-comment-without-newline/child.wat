;; before
(component
  (core module)
) ;; behind
;; the end