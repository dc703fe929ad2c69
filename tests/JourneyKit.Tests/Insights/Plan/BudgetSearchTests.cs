using JourneyKit.Insights.Plan;

namespace JourneyKit.Tests.Insights.Plan;

/// <summary>Sets within a budget against every set there is.</summary>
public sealed class BudgetSearchTests
{
    [Fact]
    public void The_set_is_the_best_of_all_sets_on_a_thousand_random_plans()
    {
        for (var seed = 1; seed <= 1000; seed++)
        {
            var random = new Random(seed);
            var items = Items(random, random.Next(1, 12), withCircles: seed % 4 == 0);
            decimal budget = random.Next(0, 120);
            var found = BudgetSearch.Find(items, budget);
            RandomPlans.AssertPossible(items, budget, found);
            Assert.True(found.IsBest);
            Assert.Equal(RandomPlans.BestWorth(items, budget), found.Worth, 9);
        }
    }

    [Fact]
    public void A_quick_set_is_possible_and_never_better_than_it_says_it_could_be()
    {
        for (var seed = 1; seed <= 300; seed++)
        {
            var random = new Random(seed);
            var items = Items(random, random.Next(1, 12), withCircles: false);
            decimal budget = random.Next(0, 120);
            var found = new GreedySearch(items, budget).Find();
            RandomPlans.AssertPossible(items, budget, found);
            var best = RandomPlans.BestWorth(items, budget);
            Assert.InRange(best, found.Worth - 1e-9, found.AtMost + 1e-9);
            Assert.True(!found.IsBest || Math.Abs(best - found.Worth) < 1e-6);
        }
    }

    [Theory]
    [InlineData(6)]
    [InlineData(40)]
    public void Of_many_that_need_one_other_each_a_quick_set_is_nearly_the_best(int width)
    {
        // Trees from tall to flat: what is needed first costs something and brings little.
        for (var seed = 1; seed <= 20; seed++)
        {
            var random = new Random(seed);
            List<BudgetItem> items = [.. Enumerable.Range(0, 400).Select(i => new BudgetItem(i < 40 ? 1 : random.Next(1, 100), i < 40 ? 20 : random.Next(1, 50), i == 0 ? [] : [random.Next(Math.Max(0, (i / width) - 1), Math.Min(i, (i / width) + 1))]))];
            var found = new GreedySearch(items, 2_000).Find();
            RandomPlans.AssertPossible(items, 2_000, found);
            Assert.InRange(found.Worth, 0.95 * found.AtMost, found.AtMost + 1e-6);
        }
    }

    [Fact]
    public void Thirty_that_are_all_alike_are_weighed_exactly()
    {
        // Even costs and an odd budget: no bound is ever reached.
        List<BudgetItem> items = [.. Enumerable.Range(0, 30).Select(i => new BudgetItem(1000 + (2 * i), 1000 + (2 * i), []))];
        var found = BudgetSearch.Find(items, 15_435);
        Assert.True(found.IsBest);
        Assert.Equal(15_434, found.Worth);
        Assert.Equal(15_434, found.Cost);
    }

    [Fact]
    public void Thirty_half_of_which_need_one_of_the_others_each_are_weighed_exactly()
    {
        // Each choice of the first half leaves another choice of the second.
        List<BudgetItem> items = [.. Enumerable.Range(0, 30).Select(i => new BudgetItem(1000 + (2 * i), 1000 + (2 * i), i < 15 ? [] : [i - 15]))];
        var found = BudgetSearch.Find(items, 15_435);
        Assert.True(found.IsBest);
        Assert.Equal(15_434, found.Worth);
    }

    [Fact]
    public void A_set_is_weighed_exactly_where_no_table_of_money_is_fine_enough()
    {
        // Costs with cents of large sums, each worth what it costs: no bound tells one set from the next.
        List<BudgetItem> items = [.. Enumerable.Range(0, 22).Select(i => new BudgetItem(100_000 + (1_234.57 * i * i), 100_000 + (1_234.57m * i * i), i < 11 ? [] : [i - 11]))];
        const decimal Budget = 2_000_000.01m;
        var found = BudgetSearch.Find(items, Budget);
        Assert.True(found.IsBest);
        Assert.Equal(RandomPlans.BestWorth(items, Budget), found.Worth, 4);
    }

    [Fact]
    public void What_needs_each_other_is_done_together_or_not_at_all()
    {
        List<BudgetItem> items = [new(5, 10, [1]), new(-1, 10, [0]), new(3, 10, [])];
        Assert.Equal([2], BudgetSearch.Find(items, 19).Chosen);
        Assert.Equal([0, 1], BudgetSearch.Find(items, 20).Chosen);
        Assert.Equal([0, 1, 2], BudgetSearch.Find(items, 30).Chosen);
    }

    [Fact]
    public void Without_money_only_what_is_free_is_done()
        => Assert.Equal([1, 2], BudgetSearch.Find([new(5, 0.01m, []), new(1, 0, [2]), new(0, 0, []), new(0, 0, [])], 0).Chosen);

    [Fact]
    public void Of_sets_that_bring_the_same_the_cheaper_is_chosen()
        => Assert.Equal([1], BudgetSearch.Find([new(5, 10, []), new(5, 9, [])], 10).Chosen);

    [Fact]
    public void Costs_may_be_the_largest_numbers_there_are()
    {
        List<BudgetItem> items = [.. Enumerable.Range(0, 40).Select(i => new BudgetItem(i, decimal.MaxValue, i == 0 ? [] : [i - 1]))];
        Assert.Empty(BudgetSearch.Find(items, decimal.MaxValue).Chosen.Skip(2));
        Assert.Equal([1], BudgetSearch.Find([new(1, decimal.MaxValue, []), new(2, decimal.MaxValue, [])], decimal.MaxValue).Chosen);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_hundred_thousand_are_planned_in_bounded_work(bool isChain)
    {
        var random = new Random(1);
        List<BudgetItem> items = [.. Enumerable.Range(0, 100_000).Select(i => new BudgetItem(random.Next(1, 100), random.Next(1, 100), isChain && i > 0 ? [i - 1] : []))];
        var found = BudgetSearch.Find(items, 1_000_000);
        RandomPlans.AssertPossible(items, 1_000_000, found);
        Assert.True(found.Worth > 0 && found.Worth <= found.AtMost);
        Assert.True(isChain || found.Worth > 0.999 * found.AtMost);
    }

    private static List<BudgetItem> Items(Random random, int count, bool withCircles)
        => [.. Enumerable.Range(0, count).Select(i => new BudgetItem(
            random.Next(-3, 20),
            random.Next(0, 40),
            [.. Enumerable.Range(0, withCircles ? count : i).Where(need => need != i && random.Next(5) == 0)]))];
}
