using JourneyKit.Insights.Plan;

namespace JourneyKit.Tests.Insights.Plan;

/// <summary>Many initiatives in every shape of needs, against the best set there is.</summary>
public sealed class TreeSearchTests
{
    [Fact]
    public void The_set_is_the_best_of_all_sets_on_a_thousand_random_plans_of_every_shape()
    {
        for (var seed = 1; seed <= 1000; seed++)
        {
            var random = new Random(seed);
            var items = RandomPlans.Items(random, random.Next(1, 13), (PlanShape)(seed % 6));
            decimal budget = random.Next(0, 150);
            var found = new TreeSearch(items, budget).Find(new GreedySearch(items, budget).Find());
            RandomPlans.AssertPossible(items, budget, found);
            Assert.True(found.IsBest);
            Assert.Equal(RandomPlans.BestWorth(items, budget), found.Worth, 9);
            Assert.Equal(found.Worth, found.AtMost, 9);
        }
    }

    [Fact]
    public void A_search_that_stops_early_says_no_less_than_the_best_set_brings()
    {
        for (var seed = 1; seed <= 500; seed++)
        {
            var random = new Random(seed);
            var items = RandomPlans.Items(random, random.Next(1, 13), (PlanShape)(seed % 6));
            decimal budget = random.Next(0, 150);
            var found = new TreeSearch(items, budget, mostBranches: seed % 7).Find(new GreedySearch(items, budget).Find());
            RandomPlans.AssertPossible(items, budget, found);
            var best = RandomPlans.BestWorth(items, budget);
            Assert.InRange(best, found.Worth - 1e-9, found.AtMost + 1e-9);
            Assert.True(!found.IsBest || Math.Abs(best - found.Worth) < 1e-6);
        }
    }

    [Fact]
    public void Of_thirty_in_every_shape_two_ways_of_searching_find_the_same()
    {
        for (var seed = 1; seed <= 60; seed++)
        {
            var random = new Random(seed);
            var items = RandomPlans.Items(random, BudgetSearch.MostExact, (PlanShape)(seed % 6));
            var budget = Math.Round(items.Sum(item => item.Cost) / random.Next(2, 9));
            var (one, other) = (new ExactSearch(items, budget).Find(), new TreeSearch(items, budget).Find(new GreedySearch(items, budget).Find()));
            Assert.True(one.IsBest && other.IsBest);
            Assert.Equal(one.Worth, other.Worth, 9);
            Assert.Equal(one.Cost, other.Cost);
        }
    }

    [Theory]
    [InlineData(31, PlanShape.Forest)]
    [InlineData(300, PlanShape.Free)]
    [InlineData(300, PlanShape.Forest)]
    [InlineData(300, PlanShape.Chains)]
    [InlineData(300, PlanShape.OneChain)]
    [InlineData(100, PlanShape.Layers)]
    [InlineData(100, PlanShape.Mesh)]
    public void Of_many_in_every_shape_the_best_set_is_found_and_known_to_be(int count, PlanShape shape)
        => Assert.All(Many(count, shape, cents: false), found => Assert.True(found.IsBest));

    [Theory]
    [InlineData(300, PlanShape.Forest, 0.99)]
    [InlineData(300, PlanShape.Chains, 0.99)]
    [InlineData(100, PlanShape.Layers, 0.95)]
    [InlineData(100, PlanShape.Mesh, 0.95)]
    [InlineData(400, PlanShape.Mesh, 0.7)]
    public void Of_many_whose_costs_have_cents_the_set_is_known_to_be_nearly_the_best(int count, PlanShape shape, double least)
        => Assert.All(Many(count, shape, cents: true), found => Assert.InRange(found.Worth / found.AtMost, least, 1));

    [Fact]
    public void A_treasure_at_the_end_of_a_long_chain_is_found()
    {
        // Each step takes away until the last, which is worth all of them; singles that bring something tempt on the way.
        List<BudgetItem> items = [.. Enumerable.Range(0, 50).Select(i => new BudgetItem(i == 49 ? 1_000 : -1, 10, i == 0 ? [] : [i - 1])), .. Enumerable.Range(0, 50).Select(_ => new BudgetItem(9, 10, []))];
        var found = BudgetSearch.Find(items, 500);
        Assert.Equal(Enumerable.Range(0, 50), found.Chosen);
        Assert.Equal(951, found.Worth);
        Assert.True(found.IsBest);
    }

    private static IEnumerable<BudgetSet> Many(int count, PlanShape shape, bool cents)
    {
        for (var seed = 1; seed <= 4; seed++)
        {
            var random = new Random(seed);
            var items = RandomPlans.Items(random, count, shape).ConvertAll(item => item with { Cost = item.Cost + (cents ? random.Next(0, 100) / 100m : 0) });
            var budget = Math.Round(items.Sum(item => item.Cost) / random.Next(3, 20));
            var found = BudgetSearch.Find(items, budget);
            RandomPlans.AssertPossible(items, budget, found);
            if (!cents && shape is PlanShape.OneChain)
            {
                Assert.Equal(BestOfChain(items, budget), found.Worth, 9);
            }

            yield return found;
        }
    }

    // Of one chain only as many from its beginning as there is money for can be done.
    private static double BestOfChain(List<BudgetItem> items, decimal budget)
        => Enumerable.Range(0, items.Count + 1).Where(many => items.Take(many).Sum(item => item.Cost) <= budget).Max(many => items.Take(many).Sum(item => item.Worth));
}
