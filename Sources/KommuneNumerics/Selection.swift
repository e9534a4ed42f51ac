/// Moves the value that sorting would put at `index` there, smaller ones before it and larger ones after it [Hoare 1961, *CACM* 4(7)].
func select(_ index: Int, in cells: UnsafeMutableBufferPointer<Double>) {
  var low = 0
  var high = cells.count - 1
  while low < high {
    // The median of three as the pivot: values that come sorted are no worse than others.
    let middle = low + (high - low) / 2
    if cells[middle] < cells[low] { cells.swapAt(middle, low) }
    if cells[high] < cells[low] { cells.swapAt(high, low) }
    if cells[high] < cells[middle] { cells.swapAt(high, middle) }
    let pivot = cells[middle]
    var left = low
    var right = high
    while left <= right {
      while cells[left] < pivot { left &+= 1 }
      while pivot < cells[right] { right &-= 1 }
      guard left <= right else { break }
      cells.swapAt(left, right)
      left &+= 1
      right &-= 1
    }
    if index <= right {
      high = right
    } else if index >= left {
      low = left
    } else {
      return
    }
  }
}
