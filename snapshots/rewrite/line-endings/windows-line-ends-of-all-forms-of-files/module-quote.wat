;; a quoted module
(module quote
  "(memory (export \"m\\65m\") 1)"
  "(func (export \"f\")" ";; no line end here\n"
  "  nop)"
)
