//! Orders the cells of each layer, so that few lines cross.

use super::level::{Level, Tie};

/// The number of rounds that improve the order.
const ROUNDS: usize = 12;

impl Level {
    /// Orders the cells of each layer by the average position of their neighbours, in the previous and in the next layer by turns. Keeps the
    /// order with the fewest crossings.
    pub(super) fn order(&mut self) {
        let mut positions = vec![0.0; self.cells.len()];
        for layer in &self.layers {
            note(layer, &mut positions);
        }
        let mut best = (self.crossings(&positions), self.layers.clone());
        for round in 0..ROUNDS {
            let (is_back, sweep) = self.sweep(round);
            for number in sweep {
                let cells = self.layers[number].iter().map(|&cell| {
                    let ties = match is_back {
                        true => &self.cells[cell].behind,
                        false => &self.cells[cell].before,
                    };
                    let average = self.average(ties, &positions);
                    (average.unwrap_or(positions[cell]), cell)
                });
                let mut cells: Vec<(f64, usize)> = cells.collect();
                cells.sort_by(|a, b| a.0.total_cmp(&b.0));
                self.layers[number] = cells.into_iter().map(|(_, cell)| cell).collect();
                note(&self.layers[number], &mut positions);
            }
            let crossings = self.crossings(&positions);
            if crossings < best.0 {
                best = (crossings, self.layers.clone());
            }
        }
        self.layers = best.1;
    }

    fn crossings(&self, positions: &[f64]) -> usize {
        let mut crossings = 0;
        for layer in &self.layers {
            let lines = layer.iter().flat_map(|cell| {
                let behind = self.cells[*cell].behind.iter();
                behind.map(|tie| {
                    let own = positions[*cell] + self.share(*cell, tie.own);
                    (own, self.place(tie, positions))
                })
            });
            let mut lines: Vec<(f64, f64)> = lines.collect();
            lines.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.total_cmp(&b.1)));
            let mut ends: Vec<f64> = lines.into_iter().map(|(_, end)| end).collect();
            crossings += inversions(&mut ends);
        }
        crossings
    }

    fn average(&self, ties: &[Tie], positions: &[f64]) -> Option<f64> {
        let sum: f64 = ties.iter().map(|tie| self.place(tie, positions)).sum();
        (!ties.is_empty()).then(|| sum / ties.len() as f64)
    }

    /// The position of a line's other end: the position of its cell, plus a fraction for the position on the cell.
    fn place(&self, tie: &Tie, positions: &[f64]) -> f64 {
        positions[tie.other] + self.share(tie.other, tie.theirs)
    }

    fn share(&self, cell: usize, at: f64) -> f64 {
        0.9 * at / self.cells[cell].area.width.max(1.0)
    }
}

/// Sorts numbers. Returns how many pairs were in the wrong order.
fn inversions(numbers: &mut [f64]) -> usize {
    let (left, right) = numbers.split_at_mut(numbers.len() / 2);
    if left.is_empty() {
        return 0;
    }
    let mut count = inversions(left) + inversions(right);
    let mut smaller = 0;
    for number in left {
        smaller += right[smaller..]
            .iter()
            .take_while(|it| *it < number)
            .count();
        count += smaller;
    }
    numbers.sort_by(f64::total_cmp);
    count
}

/// Records the position of each cell of a layer.
fn note(layer: &[usize], positions: &mut [f64]) {
    for (position, cell) in layer.iter().enumerate() {
        positions[*cell] = position as f64;
    }
}
