using Amazon.S3;
using Amazon.S3.Model;
using Amazon.S3.Transfer;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Specialized;
using Google.Cloud.Storage.V1;
using Minio;
using Minio.DataModel.Args;

namespace Cases.Vendors.StoresCase;

internal static class ObjectStores
{
    public static Task S3BodyBad(IAmazonS3 s3, User user) =>
        s3.PutObjectAsync(new PutObjectRequest { BucketName = "b", Key = "k", ContentBody = "Hello " + user.Name }); // expect: PRIV208

    public static Task S3KeyBad(AmazonS3Client s3, User user) => s3.PutObjectAsync(new PutObjectRequest { BucketName = "b", Key = "people/" + user.Email }); // expect: PRIV208

    public static Task S3TransferBad(ITransferUtility transfer, User user) =>
        transfer.UploadAsync(new System.IO.MemoryStream(Encoding.UTF8.GetBytes(user.Email)), "b", "k"); // expect: PRIV208

    public static Task BlobBad(BlobClient blob, User user) => blob.UploadAsync(BinaryData.FromString(user.Email)); // expect: PRIV208

    public static Task BlobNameBad(BlobContainerClient container, User user) => container.UploadBlobAsync("people/" + user.Name, BinaryData.FromString("in")); // expect: PRIV208

    public static Task BlobMetadataBad(BlobClient blob, User user) => blob.SetMetadataAsync(new Dictionary<string, string> { ["mail"] = user.Email }); // expect: PRIV208

    public static void AppendBad(AppendBlobClient blob, User user) => blob.CreateIfNotExists(metadata: new Dictionary<string, string> { ["name"] = user.Name }); // expect: PRIV208

    public static Task GoogleBad(StorageClient storage, User user) =>
        storage.UploadObjectAsync("b", "people.txt", "text/plain", new System.IO.MemoryStream(Encoding.UTF8.GetBytes(user.Email))); // expect: PRIV208

    public static Task MinioBad(IMinioClient minio, User user)
    {
        var args = new PutObjectArgs().WithBucket("b").WithObject("people/" + user.Email);
        return minio.PutObjectAsync(args); // expect: PRIV208
    }

    public static Task S3Ok(IAmazonS3 s3, User user) => s3.PutObjectAsync(new PutObjectRequest { BucketName = "b", Key = "k", ContentBody = user.Theme });

    public static Task BlobOk(BlobClient blob, User user) => blob.UploadAsync(BinaryData.FromString(user.Theme));

    public static Task GoogleOk(StorageClient storage, User user) =>
        storage.UploadObjectAsync("b", "themes.txt", "text/plain", new System.IO.MemoryStream(Encoding.UTF8.GetBytes(user.Theme)));

    public static Task S3ReadOk(IAmazonS3 s3, User user) => s3.GetObjectAsync("b", "people/" + user.Visits);
}
