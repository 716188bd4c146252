using System.Data;
using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.DataModel;
using Amazon.DynamoDBv2.Model;
using Azure.Data.Tables;
using Dapper;
using Microsoft.Azure.Cosmos;
using MongoDB.Driver;

namespace Cases.Vendors.StoresCase;

internal static class TableStores
{
    public static Task DapperBad(IDbConnection db, Cases.User user) => db.ExecuteAsync("insert into people(mail) values (@Email)", new { user.Email }); // expect: PRIV208

    public static int DapperListBad(IDbConnection db, List<Cases.User> users) => db.Execute("insert into people(name) values (@Name)", users); // expect: PRIV208

    public static int DapperScalarBad(IDbConnection db, Cases.User user) =>
        db.ExecuteScalar<int>("insert into people(name) values (@Name) returning id", new { user.Name }); // expect: PRIV208

    public static int DapperParametersBad(IDbConnection db, Cases.User user)
    {
        var parameters = new DynamicParameters();
        parameters.Add("mail", user.Email);
        return db.Execute("update people set mail = @mail", parameters); // expect: PRIV208
    }

    public static Task DynamoBad(IAmazonDynamoDB db, Cases.User user) =>
        db.PutItemAsync("people", new Dictionary<string, AttributeValue> { ["mail"] = new AttributeValue { S = user.Email } }); // expect: PRIV208

    public static Task DynamoContextBad(IDynamoDBContext db, Cases.User user) => db.SaveAsync(user); // expect: PRIV208

    public static Task DynamoBatchBad(IDynamoDBContext db, Cases.User user)
    {
        var batch = db.CreateBatchWrite<Cases.User>();
        batch.AddPutItem(user); // expect: PRIV208
        return batch.ExecuteAsync();
    }

    public static Task CosmosBad(Container container, Cases.User user) => container.UpsertItemAsync(user); // expect: PRIV208

    public static Task CosmosPatchBad(Container container, Cases.User user) =>
        container.PatchItemAsync<Cases.User>("1", new PartitionKey("p"), [PatchOperation.Set("/mail", user.Email)]); // expect: PRIV208

    public static Task TableBad(TableClient table, Cases.User user) => table.AddEntityAsync(new TableEntity("p", "1") { ["mail"] = user.Email }); // expect: PRIV208

    public static Task MongoBad(IMongoCollection<Cases.User> people, Cases.User user) => people.InsertOneAsync(user); // expect: PRIV208

    public static Task MongoUpdateBad(IMongoCollection<Order> orders, Cases.User user) =>
        orders.UpdateOneAsync(order => order.Total == 1, Builders<Order>.Update.Set(order => order.Number, user.Email)); // expect: PRIV208

    public static Task MongoUpdatesBad(IMongoCollection<Order> orders, Cases.User user)
    {
        var update = Builders<Order>.Update.Set(order => order.Total, 1).Set(order => order.Number, user.Name).Set(order => order.Total, 2);
        return orders.UpdateOneAsync(order => order.Total == 1, update); // expect: PRIV208
    }

    public static Task MongoUpdateOk(IMongoCollection<Order> orders, Cases.User user) =>
        orders.UpdateOneAsync(order => order.Number == user.Email, Builders<Order>.Update.Set(order => order.Number, user.Theme));

    public static Task DapperOk(IDbConnection db, Cases.User user) => db.ExecuteAsync("insert into themes(theme) values (@Theme)", new { user.Theme });

    public static Task<IEnumerable<int>> DapperQueryOk(IDbConnection db, Cases.User user) => db.QueryAsync<int>("select id from people where mail = @Email", new { user.Email });

    public static Task DynamoOk(IAmazonDynamoDB db, Cases.User user) =>
        db.PutItemAsync("themes", new Dictionary<string, AttributeValue> { ["theme"] = new AttributeValue { S = user.Theme } });

    public static Task TableOk(TableClient table, Cases.User user) => table.AddEntityAsync(new TableEntity("p", "1") { ["theme"] = user.Theme });
}
