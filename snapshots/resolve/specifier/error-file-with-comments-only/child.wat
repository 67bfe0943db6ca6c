;; nothing here
(; nor here ;)
