;; a core module without its wrapper
(func (export "f"))
(memory 1) ;; end