(component) ;; the end
