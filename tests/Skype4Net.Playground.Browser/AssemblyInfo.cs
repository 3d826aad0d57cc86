// One browser for all tests, one test at a time: two would measure each other.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
