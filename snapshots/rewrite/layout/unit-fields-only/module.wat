;; A core module without its wrapper.
(memory (export "mem") 1)

(func (export "f"))
