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
            AssertPossible(items, budget, found);
            Assert.True(found.IsBest);
            Assert.Equal(BestWorth(items, budget), found.Worth, 9);
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
            AssertPossible(items, budget, found);
            var best = BestWorth(items, budget);
            Assert.InRange(best, found.Worth - 1e-9, found.AtMost + 1e-9);
            Assert.True(!found.IsBest || Math.Abs(best - found.Worth) < 1e-6);
        }
    }

    [Theory]
    [InlineData(6)]
    [InlineData(40)]
    public void Of_many_that_need_one_other_each_the_set_is_nearly_the_best(int width)
    {
        // Trees from tall to flat: what is needed first costs something and brings little.
        for (var seed = 1; seed <= 20; seed++)
        {
            var random = new Random(seed);
            List<BudgetItem> items = [.. Enumerable.Range(0, 400).Select(i => new BudgetItem(i < 40 ? 1 : random.Next(1, 100), i < 40 ? 20 : random.Next(1, 50), i == 0 ? [] : [random.Next(Math.Max(0, (i / width) - 1), Math.Min(i, (i / width) + 1))]))];
            var found = BudgetSearch.Find(items, 2_000);
            AssertPossible(items, 2_000, found);
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
        AssertPossible(items, 1_000_000, found);
        Assert.True(found.Worth > 0 && found.Worth <= found.AtMost);
        Assert.True(isChain || found.Worth > 0.999 * found.AtMost);
    }

    private static List<BudgetItem> Items(Random random, int count, bool withCircles)
        => [.. Enumerable.Range(0, count).Select(i => new BudgetItem(
            random.Next(-3, 20),
            random.Next(0, 40),
            [.. Enumerable.Range(0, withCircles ? count : i).Where(need => need != i && random.Next(5) == 0)]))];

    private static void AssertPossible(List<BudgetItem> items, decimal budget, BudgetSet found)
    {
        var chosen = found.Chosen.ToHashSet();
        Assert.All(chosen, item => Assert.All(items[item].Needs, need => Assert.Contains(need, chosen)));
        Assert.Equal(chosen.Sum(item => items[item].Cost), found.Cost);
        Assert.True(found.Cost <= budget);
        Assert.Equal(chosen.Sum(item => items[item].Worth), found.Worth, 6);
    }

    private static double BestWorth(List<BudgetItem> items, decimal budget)
    {
        var best = 0d;
        for (var set = 0; set < 1 << items.Count; set++)
        {
            var chosen = Enumerable.Range(0, items.Count).Where(item => (set >> item & 1) == 1).ToList();
            if (chosen.Sum(item => items[item].Cost) <= budget && chosen.TrueForAll(item => items[item].Needs.All(need => (set >> need & 1) == 1)))
            {
                best = Math.Max(best, chosen.Sum(item => items[item].Worth));
            }
        }

        return best;
    }
}
